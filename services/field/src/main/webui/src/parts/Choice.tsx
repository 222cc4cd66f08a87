import type { ComponentChildren } from 'preact'

interface Option<T extends string> {
  value: T
  text: string
  look?: string
}

interface ChoiceProps<T extends string> {
  name: string
  legend: ComponentChildren
  options: Option<T>[]
  value: T | null
  choose: (value: T) => void
  layout?: 'row' | 'column'
}

/** One question with its answers as large buttons; radio buttons underneath, so that every aid understands them. */
export function Choice<T extends string>({
  name,
  legend,
  options,
  value,
  choose,
  layout = 'column',
}: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class={`options ${layout}`}>
        {options.map((option) => (
          <label key={option.value} class={`option ${option.look ?? ''}`}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => choose(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SeveralProps<T extends string> {
  legend: ComponentChildren
  options: Option<T>[]
  values: readonly T[]
  choose: (values: T[]) => void
}

export function Several<T extends string>({ legend, options, values, choose }: SeveralProps<T>) {
  const toggle = (value: T) =>
    choose(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="options column">
        {options.map((option) => (
          <label key={option.value} class={`option ${option.look ?? ''}`}>
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

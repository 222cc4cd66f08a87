import { render } from 'preact'
import { open } from './app/homeward'
import { follow } from './app/route'
import { Page } from './screens/Page'

const root = document.getElementById('page')
if (root) {
  follow()
  render(<Page />, root)
  void open()
}

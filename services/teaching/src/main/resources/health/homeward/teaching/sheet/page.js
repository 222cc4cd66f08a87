// The secret stands in the address's fragment, which browsers never send; it leaves this page only in the body of a POST.
'use strict';

const part = (id) => document.getElementById(id);
const text = (id) => part('text-' + id).content.textContent;
const secret = () => location.hash.slice(1);
let key = null;

function post(path, accept, body, headers) {
  return fetch(path, {
    method: 'POST',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: Object.assign({ 'Content-Type': 'application/json', Accept: accept }, headers),
    body: JSON.stringify(Object.assign({ secret: secret() }, body)),
  });
}

function say(sentence) {
  const line = document.createElement('p');
  line.className = 'message';
  line.setAttribute('role', 'status');
  line.textContent = sentence;
  part('page').replaceChildren(line);
}

async function open() {
  if (!secret()) {
    return close(text('closed'));
  }
  try {
    const answer = await post('/public/sheet', 'text/html');
    if (!answer.ok) {
      return close(text(answer.status === 429 ? 'busy' : 'closed'));
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    part('page').replaceChildren(...page.body.childNodes);
    part('bar').hidden = false;
    part('after').hidden = part('page').querySelector('.closed') !== null;
  } catch (offline) {
    close(text('offline'));
  }
}

function close(sentence) {
  part('bar').hidden = true;
  part('after').hidden = true;
  say(sentence);
}

function ask(asking) {
  part('concern').hidden = !asking;
  part('page').hidden = asking;
  part('bar').hidden = asking;
  part('after').hidden = asking || part('page').querySelector('.closed') !== null;
  window.scrollTo(0, 0);
  (asking ? part('concern').querySelector('h1') : part('page')).focus();
}

function tell(sentence) {
  part('told').textContent = sentence;
  part('told').hidden = false;
}

async function send(event) {
  event.preventDefault();
  const findings = Array.from(new FormData(part('concern')), ([code, answer]) => ({ code, answer }));
  if (findings.length === 0) {
    return tell(text('none'));
  }
  const said = JSON.stringify(findings);
  key = key && key.said === said ? key : { said, id: randomKey() };
  try {
    const answer = await post('/public/concerns', 'application/json', { findings }, { 'Idempotency-Key': key.id });
    if (!answer.ok) {
      return tell(text('failed'));
    }
    key = null;
    part('concern').reset();
    part('told').hidden = true;
    ask(false);
    open();
  } catch (offline) {
    tell(text('failed'));
  }
}

function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

async function save() {
  const answer = await post('/public/sheet.pdf', 'application/pdf');
  if (!answer.ok) {
    return open();
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = 'massage-sheet.pdf';
  link.click();
  URL.revokeObjectURL(link.href);
}

part('wrong').addEventListener('click', () => ask(true));
part('back').addEventListener('click', () => ask(false));
part('print').addEventListener('click', save);
part('concern').addEventListener('submit', send);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && part('concern').hidden && open());
window.addEventListener('hashchange', open);
open();

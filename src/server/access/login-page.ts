/** The page that asks for the token. It stands alone: the desk itself is given only to those who have one. */

const STYLE = `:root { color-scheme: light dark; --ground: #f3f4f5; --paper: #fff; --ink: #171b1f; --faint: #56606a; --line: #8c969f; --accent: #0d4f86; --on: #fff; --bad: #a01f2b; --focus: #b4400b }
@media (prefers-color-scheme: dark) { :root { --ground: #101316; --paper: #181c20; --ink: #e7eaed; --faint: #a3adb7; --line: #6d7883; --accent: #8cc4f5; --on: #0d1b28; --bad: #ff9d9d; --focus: #ffb27a } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100dvh; display: grid; place-items: center; padding: 16px; background: var(--ground); color: var(--ink); font: 400 15px/1.45 system-ui, 'Noto Sans', sans-serif }
main { width: min(380px, 100%); padding: 24px; display: grid; gap: 14px; background: var(--paper); border: 1px solid var(--line); border-radius: 8px }
h1 { margin: 0; font-size: 20px; display: flex; gap: 10px; align-items: center }
form { display: grid; gap: 10px }
label { display: grid; gap: 4px; font-weight: 600 }
input, button { font: inherit; min-height: 38px; padding: 6px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: inherit; width: 100% }
button { background: var(--accent); color: var(--on); border-color: var(--accent); font-weight: 600; cursor: pointer }
p { margin: 0; color: var(--faint) }
.wrong { color: var(--bad); font-weight: 600 }
:focus-visible { outline: 2.5px solid var(--focus); outline-offset: 1px }
`

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The style sheet of the page, as a file of its own: the policy lets no other style in. */
export const loginStyle = STYLE

/** The page; `next`: the path to go to afterwards; `wrong`: the token given was not the one. */
export const loginPage = (next: string, wrong: boolean): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Log in · Groundtrack</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/login.css">
</head>
<body>
<main>
<h1><img src="/icon.svg" width="28" height="28" alt="">Groundtrack</h1>
<form method="post" action="/login">
<input type="hidden" name="next" value="${escaped(next)}">
<label>Token <input type="password" name="token" required autofocus autocomplete="current-password"${wrong ? ' aria-invalid="true" aria-describedby="wrong"' : ''}></label>
${wrong ? '<p class="wrong" id="wrong" role="alert">This is not the token of this desk.</p>\n' : ''}<button>Log in</button>
</form>
<p>Whoever started <code>groundtrack serve</code> chose the token.</p>
</main>
</body>
</html>
`

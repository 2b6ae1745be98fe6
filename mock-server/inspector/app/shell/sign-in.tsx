import { signIn } from '../api/token.ts'
import { RecordingProblem } from '../bar/recording.tsx'
import { word } from '../words/language.ts'

/** Asks for the admin token, where the control API does. */
export const SignIn = () => (
  <main id="main" class="sign-in">
    <h1>{word('signIn')}</h1>
    <p class="soft">{word('signInWhy')}</p>
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget).get('token')
        if (typeof given === 'string' && given !== '') signIn(given)
      }}
    >
      <label>
        {word('adminToken')}
        <input type="password" name="token" autocomplete="off" required />
      </label>
      <button type="submit">{word('open')}</button>
    </form>
    <RecordingProblem />
  </main>
)

import type { VNode } from "preact";
import type { Wording } from "../i18n/wording.ts";
import { sampleDay } from "./sample.ts";

interface WelcomeProps {
  readonly wording: Wording;
  /** Opens a card of the sample, for those who point at nothing. */
  readonly show: () => void;
}

/** One screen: what the extension does, what it never does, and a sample to try it on. */
export function Welcome({ wording, show }: WelcomeProps): VNode {
  const { say } = wording;
  return (
    <div class="welcome">
      <header>
        <h1>
          <img src="icons/on-48.png" alt="" width="40" height="40" />
          {say("welcome_title")}
        </h1>
        <p class="welcome-lead">{say("welcome_lead")}</p>
      </header>
      <section class="welcome-does" aria-labelledby="welcome-does">
        <h2 id="welcome-does">{say("welcome_does")}</h2>
        <ul>
          <li>{say("welcome_does_marks")}</li>
          <li>{say("welcome_does_tells")}</li>
          <li>{say("welcome_does_sources")}</li>
        </ul>
      </section>
      <section class="welcome-never" aria-labelledby="welcome-never">
        <h2 id="welcome-never">{say("welcome_never")}</h2>
        <ul>
          <li>{say("welcome_never_sends")}</li>
          <li>{say("welcome_never_changes")}</li>
          <li>{say("welcome_never_counts")}</li>
        </ul>
      </section>
      <main class="welcome-try">
        <h2>{say("welcome_try")}</h2>
        <p>
          {say("welcome_try_hint")}{" "}
          <button type="button" class="link" id="welcome-show" onClick={show}>
            {say("welcome_try_show")}
          </button>
        </p>
        <article>
          <p class="welcome-day">{say("welcome_sample_day", wording.date(sampleDay))}</p>
          <h3>{say("welcome_sample_title")}</h3>
          <p>{say("welcome_sample_offer")}</p>
          <p>{say("welcome_sample_reply")}</p>
          <p>{say("welcome_sample_war")}</p>
        </article>
      </main>
      <footer>
        <a href="options.html">{say("welcome_settings")}</a>
        <a href="credits.txt">{say("credits")}</a>
        <span>{say("welcome_once")}</span>
      </footer>
    </div>
  );
}

/**
 * What a person sees when something broke. It depends on nothing, neither state nor catalogue, so that it can always be
 * shown: its words are handed in.
 */
export const ErrorPanel = (props: {
  heading: string;
  body: string;
  cause: string;
  retry: { label: string; run: () => void } | undefined;
}) => (
  <section class="calm" role="alert">
    <h1>{props.heading}</h1>
    <p>{props.body}</p>
    <p class="small soft">{props.cause}</p>
    {props.retry && (
      <button type="button" class="button" onClick={props.retry.run}>
        {props.retry.label}
      </button>
    )}
  </section>
);

// What the people of the story write: a question about a lamp, three ideas, what is said about them.

/** Makes what this run writes different from what an earlier one wrote. */
export const mark = Date.now().toString(36);
export const day = away => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10);

export const question = {
  language: 'en',
  title_en: `What should a lamp for two lanes do? ${mark}`,
  summary_en: 'We are drawing the next lamp and want to know where the old one leaves you in the dark.',
  body_en: 'Tell us about **one ride** on which you could not see enough.',
};
export const wish = {
  language: 'en',
  title: `A beam that bends into the curve ${mark}`,
  body: 'On tight curves the light points at the hedge and not at the lane.',
};
export const rewritten = 'On tight curves the light points at the hedge. It should lean with the handlebar.';
export const better = `${rewritten} Below walking pace it stays straight.`;
export const double = {
  language: 'en',
  title: `Light that follows the curve ${mark}`,
  body: 'Please let the beam follow my handlebar, I ride through a forest every evening.',
};
export const second = {
  language: 'en',
  title: `A switch that gloves can find ${mark}`,
  body: 'In winter I never find the switch with my thick gloves on.',
};
export const remark = `Mine does that in the rain as well ${mark}.`;
export const reply = `Would it follow the wheel or the handlebar? Those are not the same ${mark}.`;
export const proof = `I rode the second prototype for six weeks; here is what I wrote down ${mark}.`;
export const hiding = `This names another rider ${mark}.`;
export const answer = `We tried it on the test track and it works ${mark}.`;
export const signature = `Ada of the Forest ${mark}`;
export const password = 'brass lantern over seven quiet hills';

/** A small amber picture, 64 by 64 pixels. */
export function picture() {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsMtjW+PZxgi+hcEKLNP1WgQEBAQEBAQEBAQEBAQEBA' +
    'QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQELgvUSkF4KMsbSQAAAABJRU5ErkJggg==',
    'base64',
  );
}

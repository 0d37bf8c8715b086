/** The part of an address that names a post: a number, or the longer form that Facebook gives since 2022. */
export const POST_NUMBER =
  /\/(?:posts|permalink|videos|reel)\/(?:[^/?#]+\/)?(pfbid\w+|\d+)|[?&](?:story_fbid|multi_permalinks)=(pfbid\w+|\d+)|\/watch\/?\?(?:[^#]*&)?v=(\d+)|\/photo(?:\.php|\/)?\?(?:[^#]*&)?fbid=(\d+)/;

/** The account in an address: the number of a person or of one without a name, else the name. */
export const ACCOUNT =
  /\/user\/(\d+)|profile\.php\?(?:[^#]*&)?id=(\d+)|^(?:https:\/\/[^/]+)?\/people\/[^/]+\/(\d+)|^(?:https:\/\/[^/]+)?\/(?!profile\.php|people\/|groups\/|hashtag\/|stories\/|photo|watch|reel)([\w.]+)\/?(?:[?#]|$)/;

export const numberOf = (address: string): string => firstGroup(POST_NUMBER, address);
export const handleOf = (address: string): string => firstGroup(ACCOUNT, address);

function firstGroup(pattern: RegExp, text: string): string {
  return (
    pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined) ?? ''
  );
}

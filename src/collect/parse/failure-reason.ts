const PRIVATE: readonly (readonly [RegExp, string])[] = [
  [/\b\d{12}\.dkr\.ecr\.[^\s"',;)]+/g, "(image)"],
  [/\barn:aws[^\s"',;)]+/g, "(ARN)"],
  [/\b(?:s3|s3a|s3n):\/\/[^\s"',;)]+/gi, "(S3 path)"],
  [/https:\/\/[^\s"',;)]*\bs3[.-][^\s"',;)]+/g, "(S3 path)"],
  [/\b\d{12}\b/g, "(account)"],
];

/** A failure's reason as a report may show it to others: without account ids, ARNs, S3 paths and images. */
export function failureReason(reason: string | null): string | null {
  return reason && PRIVATE.reduce((text, [pattern, word]) => text.replace(pattern, word), reason);
}

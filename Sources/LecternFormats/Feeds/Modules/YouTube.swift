/// YouTube's elements.
extension FeedModule {
  static let youTube = FeedModule(
    namespaces: [
      "http://www.youtube.com/xml/schemas/2015", "http://gdata.youtube.com/schemas/2007",
    ],
    prefixes: ["yt"],
    entry: [
      "videoid": { $0.add(WorkIdentifier.youTube($1.text)) },
      "duration": { draft, field in
        draft.duration.offer(field.attribute("seconds").flatMap(DurationText.seconds), .module)
      },
    ])
}

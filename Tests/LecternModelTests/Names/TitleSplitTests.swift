import LecternModel
import Testing

@Suite("Titles with authors behind them")
struct TitleSplitTests {
  @Test("authors that are surely people are parted", arguments: TitleCases.split)
  func split(_ text: String, _ title: String, _ authors: [String]) {
    let split = TitleSplit(text)
    #expect(split.title == title)
    #expect(split.authors.map(\.name) == authors)
  }

  @Test("anything else stays title", arguments: TitleCases.whole)
  func whole(_ text: String) {
    let split = TitleSplit(text)
    #expect(split.title == text)
    #expect(split.authors == [])
    #expect(split.year == nil)
  }

  @Test("an item's title is split unless its authors are known already")
  func items() {
    var item = ImportedItem(title: "Deep Learning, Goodfellow et al., 2016")
    item.splitTitle()
    #expect(item.metadata.title == "Deep Learning")
    #expect(item.metadata.authors?.map(\.name) == ["Goodfellow", "others"])
    #expect(item.metadata.year == 2016)
    var known = ImportedItem(title: "The Bitter Lesson, Rich Sutton")
    known.metadata.authors = [Person(literal: "others")]
    known.splitTitle()
    #expect(known.metadata.title == "The Bitter Lesson, Rich Sutton")
  }

  @Test(
    "a year behind the authors is kept",
    arguments: [
      "Deep Learning, Goodfellow et al., 2016", "Deep Learning, Goodfellow et al. (2016)",
      "Deep Learning (Goodfellow et al., 2016)", "Deep Learning by Ian Goodfellow (2016)",
    ])
  func years(_ text: String) {
    #expect(TitleSplit(text).title == "Deep Learning")
    #expect(TitleSplit(text).year == 2016)
  }
}

enum TitleCases {
  static let split: [(String, String, [String])] = [
    ("Deep Learning, Goodfellow et al.", "Deep Learning", ["Goodfellow", "others"]),
    ("The Bitter Lesson, Rich Sutton", "The Bitter Lesson", ["Rich Sutton"]),
    (
      "A Survival Guide to a PhD, Andrej Karpathy", "A Survival Guide to a PhD", ["Andrej Karpathy"]
    ),
    ("Micrograd, Andrej karpathy", "Micrograd", ["Andrej karpathy"]),
    (
      "Tips for Writing Technical Papers, Jennifer Widom", "Tips for Writing Technical Papers",
      ["Jennifer Widom"]
    ),
    (
      "Writing Reviews for Systems Conferences, Timothy Roscoe",
      "Writing Reviews for Systems Conferences", ["Timothy Roscoe"]
    ),
    (
      "The Unreasonable Effectiveness of Mathematics, R. Hamming",
      "The Unreasonable Effectiveness of Mathematics", ["R. Hamming"]
    ),
    ("Understanding LSTM Networks by Chris Olah", "Understanding LSTM Networks", ["Chris Olah"]),
    (
      "Deep Learning by Yoshua Bengio, Ian Goodfellow and Aaron Courville", "Deep Learning",
      ["Yoshua Bengio", "Ian Goodfellow", "Aaron Courville"]
    ),
    ("What is Softmax? Sebastian Raschka", "What is Softmax?", ["Sebastian Raschka"]),
    ("The Hardware Lottery - Sarah Hooker", "The Hardware Lottery", ["Sarah Hooker"]),
    (
      "The Art of Computer Programming – Donald E. Knuth", "The Art of Computer Programming",
      ["Donald E. Knuth"]
    ),
    (
      "Deep Learning (Goodfellow, Bengio et al.)", "Deep Learning",
      ["Goodfellow", "Bengio", "others"]
    ),
    (
      "Reinforcement Learning, Richard S. Sutton and Andrew G. Barto", "Reinforcement Learning",
      ["Richard S. Sutton", "Andrew G. Barto"]
    ),
    ("Python, Guido van Rossum", "Python", ["Guido van Rossum"]),
    ("Duke, Annie - Thinking in Bets", "Thinking in Bets", ["Annie Duke"]),
    ("Step by Step by Anna Smith", "Step by Step", ["Anna Smith"]),
    ("Optimizing LLM Latency, Hamel Husain", "Optimizing LLM Latency", ["Hamel Husain"]),
    ("Attention is Off By One, Evan Miller", "Attention is Off By One", ["Evan Miller"]),
    ("Letters, Numbers, Donald Knuth", "Letters, Numbers", ["Donald Knuth"]),
  ]

  static let whole: [String] = [
    "Tips, Tricks and Hacks", "How to Read a Paper, UWaterloo", "CS PhD --help",
    "Recurrent Neural Networks, Stanford CS-230", "Train with mixed-precision, Nvidia",
    "Python NumPy Tutorial, Stanford", "Deep Learning Tuning Playbook, Google Research",
    "Circuits in NNs, OpenAI", "LLM Training, Replit", "ConvNetJS, DeepLearning in Your Browser",
    "Code for Hands-on ML using Scikit-Learn, Tensorflow, and Keras",
    "Code for Artificial Intelligence, A Modern Approach", "Calculus, Early Transcendentals",
    "Guns, Germs, and Steel", "Paris, France", "Grid Search, Random Search",
    "Machine Learning, Neural Networks", "MIT 18.06 Linear Algebra, Spring 2005",
    "Time, Clocks and the Ordering of Events", "Hashing, Encryption and Encoding",
    "Surely You're Joking, Mr. Feynman!", "Machine Learning - Stanford",
    "No SRAM Scaling Implies on More Expensive CPUs and GPUs - TSMC", "Learning by Doing",
    "Paint by Numbers", "Design by Contract", "Side by Side", "Stand by Me",
    "Powered by Machine Learning", "App Powered by Apple’s ARKit", "Written by Ada Lovelace",
    "Inspired by Neural Networks", "Driven by Data",
    "Neural Machine Translation by Jointly Learning to Align and Translate",
    "Research by Google Research", "Learning Python by Google", "Alan Turing, John von Neumann",
    "Deep Learning, 2016", "Attention Is All You Need (2017)", "Alan Turing - The Enigma",
    "Sander Dieleman - Generative modelling through iterative refinement",
    "Understanding Deep Learning (Second Edition)", "Deep Learning (Adaptive Computation)",
    "A/B Testing in Python", "Rich Sutton", "Sutton, Rich", "by Chris Olah", ", Chris Olah",
    "Hello, World", "Dear Sir, or Madam", "Statistics, Data Mining, and Machine Learning",
    "Introduction to Statistics in R, Part II", "Rust, Go", "Love, Death and Robots", "",
    "Data Structures, Algorithms", "Eats, Shoots & Leaves", "Sense and Sensibility, Volume I",
    "An Interview by Email", "Programming in Scala, Fifth Edition", "Tutorial: Modern C++",
  ]
}

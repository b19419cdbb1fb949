/// What the configuration file may say.
public enum SettingKey: String, CaseIterable, Sendable {
  /// The catalogue's file.
  case catalogue
  /// The program that shows long text; empty for none.
  case pager
  /// Columns of `lectern list`.
  case columns
  /// `auto`, `always` or `never`.
  case colour
  /// The program that opens links.
  case browser
  /// The program that chooses among items; empty for a numbered prompt.
  case picker
  /// Changes of more items than this are asked about.
  case confirm
  /// How many items `lectern next` shows.
  case next

  /// The environment variable that counts more than the file.
  public var variable: String {
    switch self {
    case .browser: "BROWSER"
    default: "LECTERN_" + rawValue.uppercased()
    }
  }

  /// What the setting is for, a phrase without a period.
  public var meaning: String {
    switch self {
    case .catalogue: "the catalogue's file"
    case .pager: "the program that shows long text; \"\" for none (else $PAGER, less -FRX)"
    case .columns: "columns of tables of items and of 'lectern pick', with commas"
    case .colour: "auto, always or never; $NO_COLOR means never"
    case .browser: "the program that opens links (else the system's opener)"
    case .picker: "the program that chooses among items; \"\" for a numbered prompt (else fzf)"
    case .confirm: "changes of more items than this are asked about; 10 by default"
    case .next: "how many items 'lectern next' shows; 5 by default"
    }
  }

  /// What counts where nobody set it; empty where that is found out when it is needed.
  public var standard: String {
    switch self {
    case .catalogue: ""
    case .pager: "less -FRX"
    case .columns: "id,state,kind,title,author"
    case .colour: "auto"
    #if os(macOS)
      case .browser: "open"
    #else
      case .browser: "xdg-open"
    #endif
    case .picker: "fzf"
    case .confirm: "10"
    case .next: "5"
    }
  }

  /// The flag that counts more than both, where there is one.
  public var flag: String? {
    switch self {
    case .catalogue: "--catalogue"
    case .pager: "--no-pager"
    case .columns: "--columns"
    case .confirm: "--yes"
    case .next: "--count"
    case .colour, .browser, .picker: nil
    }
  }

  /// All it may be, where that is few.
  public var choices: [String] { self == .colour ? ["auto", "always", "never"] : [] }

  /// Why a value will not do; nil when it will.
  public func fault(in value: String) -> String? {
    switch self {
    case .colour where !choices.contains(value):
      "'\(value)' is none of auto, always and never"
    case .confirm where Int(value).map { $0 < 0 } ?? true,
      .next where Int(value).map { $0 < 1 } ?? true:
      "'\(value)' is no number\(self == .next ? " from 1 up" : "")"
    case .catalogue where value.isEmpty: "the name of a file is missing"
    default: nil
    }
  }
}

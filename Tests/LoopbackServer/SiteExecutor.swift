internal import Dispatch

/// Threads for the sites alone: tests that wait for a client or a process block those that Swift's tasks share.
final class SiteExecutor: TaskExecutor {
  static let shared = SiteExecutor()

  private let queue = DispatchQueue(label: "sites", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
  }
}

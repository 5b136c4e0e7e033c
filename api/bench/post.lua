-- For wrk: posts one body again and again, and tells the outcome as one line of JSON.
--   wrk ... -s post.lua URL -- BODY_FILE [TOKEN]
function init(arguments)
   local file = assert(io.open(arguments[1], "rb"))
   wrk.method = "POST"
   wrk.body = file:read("*a")
   file:close()
   wrk.headers["Content-Type"] = "application/json"
   if arguments[2] then
      wrk.headers["Authorization"] = "Bearer " .. arguments[2]
   end
end

function done(summary, latency)
   local e = summary.errors
   io.write(string.format("RESULT %d %.6f %.3f %.3f %d\n", summary.requests, summary.duration / 1e6,
      latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, e.connect + e.read + e.write + e.status + e.timeout))
end

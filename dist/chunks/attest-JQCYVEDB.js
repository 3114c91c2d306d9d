import {
  main
} from "./chunk-YQHPUQS4.js";
import "./chunk-BLBGIPTA.js";
import "./chunk-RW3K4SNQ.js";
import "./chunk-G3HTKOHI.js";
import "./chunk-CQXI52WQ.js";
import "./chunk-K7QNOIEA.js";
import "./chunk-I62DVZWW.js";
import "./chunk-YOJUYWR5.js";
import {
  spec5 as spec
} from "./chunk-DBPWILTA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

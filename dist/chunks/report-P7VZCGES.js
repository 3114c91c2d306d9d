import {
  main
} from "./chunk-K6BY3WWJ.js";
import "./chunk-ZBJLK36K.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FLMQ5XKW.js";
import "./chunk-G4ZFRMCC.js";
import {
  spec
} from "./chunk-UKS3WZC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-74RKM5SI.js";
import "./chunk-MDCWWVD7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-WM3LIXM3.js";
import "./chunk-UHABMKQD.js";
import {
  spec
} from "./chunk-UJ3YPN4F.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

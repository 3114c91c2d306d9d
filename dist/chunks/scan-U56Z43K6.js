import {
  main
} from "./chunk-3H4YCTFP.js";
import "./chunk-DJJ5QZ5J.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-XJ7XCMJX.js";
import "./chunk-Z75K5GYK.js";
import "./chunk-5B5PU2UE.js";
import "./chunk-6FKMDEGV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IHZ6RRIN.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec3 as spec
} from "./chunk-4EBSVTCV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-QWIAMUL5.js";
import "./chunk-HTWRA7F3.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-KA6IQQDZ.js";
import "./chunk-DAEWVAIA.js";
import "./chunk-LOYTAZKS.js";
import "./chunk-7QEO6FRR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-A5GMYCCG.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec3 as spec
} from "./chunk-ASPE33MH.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

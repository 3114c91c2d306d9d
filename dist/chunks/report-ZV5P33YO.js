import {
  main
} from "./chunk-CC62TRAM.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-I6I5UR4J.js";
import "./chunk-2HJOFMAD.js";
import "./chunk-UR5EFQLQ.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-DXCVPETD.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

import {
  main
} from "./chunk-OLYBGPAK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TDLSWOCZ.js";
import "./chunk-FZJJ72BA.js";
import "./chunk-I5SSBTEE.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-3DQXD2HY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

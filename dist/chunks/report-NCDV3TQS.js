import {
  main
} from "./chunk-R5YFRACZ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-BUA5OQEI.js";
import "./chunk-XITGHSNH.js";
import "./chunk-P4XCR7WJ.js";
import {
  spec
} from "./chunk-GC7KKEXO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));

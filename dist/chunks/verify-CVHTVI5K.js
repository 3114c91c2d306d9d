import {
  main
} from "./chunk-FF3LJS47.js";
import "./chunk-6Y46UHYS.js";
import "./chunk-FDT3XYGA.js";
import "./chunk-AAVYK2FF.js";
import "./chunk-PY66KLMI.js";
import "./chunk-RZOOK6DD.js";
import {
  runAction,
  spec7 as spec
} from "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);

import {
  main
} from "../chunks/chunk-JJFJX4EC.js";
import "../chunks/chunk-6APJ2KOU.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-OYJRP56M.js";
import "../chunks/chunk-JA2Z4WS2.js";
import "../chunks/chunk-WI5NEMGU.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-HFM7OZZG.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);

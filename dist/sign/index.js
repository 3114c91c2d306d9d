import {
  main
} from "../chunks/chunk-PYPI6ZNN.js";
import "../chunks/chunk-OPTJOAYR.js";
import "../chunks/chunk-OTI3CTEE.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-FTDFI6M2.js";
import "../chunks/chunk-FTKCZHVR.js";
import "../chunks/chunk-UIUINDWR.js";
import "../chunks/chunk-AGQZKCRT.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-46UII6JZ.js";
import "../chunks/chunk-ZZ3DR6WO.js";
import "../chunks/chunk-CZXJ4L5M.js";
import "../chunks/chunk-FYTJ3IRW.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-SS3S2AOT.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);

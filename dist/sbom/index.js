import {
  main
} from "../chunks/chunk-LCC6Z26C.js";
import "../chunks/chunk-F23XISZR.js";
import "../chunks/chunk-WC4LXK2Q.js";
import "../chunks/chunk-NDRXJK3Q.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-5KCKG4B6.js";
import "../chunks/chunk-SWTSHDUY.js";
import {
  spec
} from "../chunks/chunk-NIUSAE6C.js";
import "../chunks/chunk-TYO225SQ.js";
import {
  runAction
} from "../chunks/chunk-HOHPZXZJ.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-KSAPSDIZ.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);

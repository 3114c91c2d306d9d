import {
  main
} from "../chunks/chunk-BUBRPZH6.js";
import "../chunks/chunk-TB2USBPU.js";
import "../chunks/chunk-62KWYTLI.js";
import "../chunks/chunk-M5L4OWKS.js";
import "../chunks/chunk-2QDJH5KO.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-F23XISZR.js";
import "../chunks/chunk-WC4LXK2Q.js";
import "../chunks/chunk-NDRXJK3Q.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-5KCKG4B6.js";
import "../chunks/chunk-SWTSHDUY.js";
import "../chunks/chunk-K62D7SZU.js";
import {
  spec
} from "../chunks/chunk-7BCQKMWB.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-HOHPZXZJ.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-KSAPSDIZ.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);

import {
  main
} from "./chunk-BUBRPZH6.js";
import "./chunk-TB2USBPU.js";
import "./chunk-62KWYTLI.js";
import "./chunk-M5L4OWKS.js";
import "./chunk-2QDJH5KO.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-F23XISZR.js";
import "./chunk-WC4LXK2Q.js";
import "./chunk-NDRXJK3Q.js";
import "./chunk-ORETY7BF.js";
import "./chunk-5KCKG4B6.js";
import "./chunk-SWTSHDUY.js";
import "./chunk-K62D7SZU.js";
import "./chunk-7BCQKMWB.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};

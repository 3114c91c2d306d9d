import {
  main
} from "./chunk-W5S7VUW6.js";
import "./chunk-UWFATY6Y.js";
import "./chunk-QLRM2NTO.js";
import "./chunk-IPOFLQS3.js";
import "./chunk-6KMK67CF.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-KDJMUYBB.js";
import "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};

import {
  main
} from "./chunk-A4Y27MZO.js";
import "./chunk-EYLN2SSN.js";
import "./chunk-OSJBEIG4.js";
import "./chunk-QRZQAAPW.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-APY7V22L.js";
import "./chunk-GJ3YTEH6.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-CP6JTGEE.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-PNDWOPXE.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

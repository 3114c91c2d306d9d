import {
  main
} from "./chunk-YXFYYZ5B.js";
import "./chunk-4BW67NOR.js";
import "./chunk-6S47NSY7.js";
import "./chunk-TGG53DCK.js";
import "./chunk-4G6IPO6I.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

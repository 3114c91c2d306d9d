import {
  main
} from "./chunk-DCUEO2W4.js";
import "./chunk-DNXGYEZZ.js";
import "./chunk-7BN7FEIZ.js";
import "./chunk-UBWVDEC6.js";
import "./chunk-QTU3SP6F.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-4BW67NOR.js";
import "./chunk-6S47NSY7.js";
import "./chunk-TGG53DCK.js";
import "./chunk-4G6IPO6I.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-27SWS5SM.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

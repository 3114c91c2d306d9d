import {
  main
} from "./chunk-5KZKLWR5.js";
import "./chunk-ATSUU2LC.js";
import "./chunk-YCDSOQWU.js";
import "./chunk-PCKGUCCR.js";
import "./chunk-PTLI6AMS.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-EQYGUSB7.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SECEBG2S.js";
import "./chunk-2GUBDD3M.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-BIKCQKCQ.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

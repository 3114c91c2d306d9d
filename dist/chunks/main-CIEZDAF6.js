import {
  main
} from "./chunk-C2RNFTOC.js";
import "./chunk-AOFOC4GO.js";
import "./chunk-ZRNDLYXS.js";
import "./chunk-SFKIM7TA.js";
import "./chunk-3JS2B7UB.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-FFGC7WX5.js";
import "./chunk-JWNUTREF.js";
import "./chunk-WYG54IWX.js";
import "./chunk-LN3HPLDQ.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};

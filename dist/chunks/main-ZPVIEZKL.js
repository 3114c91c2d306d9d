import {
  main
} from "./chunk-NTOMNDH3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MFMBDP63.js";
import "./chunk-R55AFU4L.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};

import {
  openSigning
} from "./chunk-GMY4GFJ2.js";
import "./chunk-QM57TYIC.js";
import "./chunk-DCFVLWJU.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};

import {
  main
} from "./chunk-5SNVN7QZ.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};

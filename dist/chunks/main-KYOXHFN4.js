import {
  main,
  mainWithin
} from "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};

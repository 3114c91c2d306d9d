import {
  main,
  mainWithin
} from "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};

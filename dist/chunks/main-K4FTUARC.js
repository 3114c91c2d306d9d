import {
  main,
  mainWithin
} from "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};

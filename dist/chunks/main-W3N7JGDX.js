import {
  main,
  mainWithin
} from "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};

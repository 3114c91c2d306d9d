import {
  main
} from "./chunk-4SOVEXNF.js";
import "./chunk-EDMACPMH.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

import {
  main
} from "./chunk-32KNZAYF.js";
import "./chunk-NAJQIBOT.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

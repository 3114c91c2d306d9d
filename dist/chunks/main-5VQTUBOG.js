import {
  main
} from "./chunk-LV4QFNQA.js";
import "./chunk-HORJ3LQJ.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

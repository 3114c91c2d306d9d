import {
  main
} from "./chunk-CGDA63XU.js";
import "./chunk-OJP3JKQD.js";
import "./chunk-HORJ3LQJ.js";
import "./chunk-7BVCEDP5.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-ODRPLLIH.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

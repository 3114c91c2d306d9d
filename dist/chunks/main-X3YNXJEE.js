import {
  main
} from "./chunk-IQJXVGPQ.js";
import "./chunk-74V7THFP.js";
import "./chunk-2J4QFM2V.js";
import "./chunk-EQJDVCVH.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-4UD25FT2.js";
import "./chunk-Q6AFAUQ4.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-PZCXFMDH.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-Q46PY5TN.js";
import "./chunk-H7TYHGZ6.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

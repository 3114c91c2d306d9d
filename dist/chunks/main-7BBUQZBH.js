import {
  main
} from "./chunk-6DNSVHZE.js";
import "./chunk-ALYAAOEH.js";
import "./chunk-5A6SFQ43.js";
import "./chunk-SQJ7S5FB.js";
import "./chunk-KEXTOXCW.js";
import "./chunk-2X2723IQ.js";
import "./chunk-HOJ5GMKG.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-BXBNRX5D.js";
import "./chunk-XNLRYYN3.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

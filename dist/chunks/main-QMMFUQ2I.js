import {
  main
} from "./chunk-376HJUDD.js";
import "./chunk-JWTXFDNO.js";
import "./chunk-ZO3GO3JR.js";
import "./chunk-C3F5YTDP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-KGUXULC7.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};

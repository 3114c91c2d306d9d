import {
  main
} from "./chunk-SZKZQBXI.js";
export {
  main
};

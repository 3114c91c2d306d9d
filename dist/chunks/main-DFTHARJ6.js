import {
  main
} from "./chunk-HBES3S73.js";
export {
  main
};

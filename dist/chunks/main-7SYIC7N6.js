import {
  main
} from "./chunk-GYRCSACI.js";
export {
  main
};

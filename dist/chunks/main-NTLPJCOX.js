import {
  main
} from "./chunk-URNU47TL.js";
export {
  main
};

import {
  main
} from "./chunk-5UQXUJ4H.js";
export {
  main
};

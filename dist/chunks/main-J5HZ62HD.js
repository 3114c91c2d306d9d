import {
  main
} from "./chunk-J5DJISU7.js";
export {
  main
};
